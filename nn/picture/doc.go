// Package picture turns the bytes of an image file into the tensor that a model takes.
//
// [Decode] reads PNG, JPEG and DICOM; [Picture.Prepare] brings the picture into the form that a model's manifest
// states as a [Spec]. What always holds: the tensor has shape [1,1,height,width] and every element is a multiple of
// 1/255 in [0,1]; the same file and spec give the same tensor on every machine, since everything from the file's
// samples to the last rounding is integer arithmetic; nothing is read before its size is bounded, and a file that is
// not understood is an error that says what to do.
//
// Pictures are what a user wants nobody to see, so errors never hold a sample, and [Picture] prints as its size alone.
package picture
