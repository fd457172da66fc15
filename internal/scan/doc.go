// Package scan looks for secrets where they must not be: in other parties' folders, in logs, in what crossed a wire.
//
// Make [Secret] values with [Bytes], [Numbers] or [Pixels], give them to [New], then [Scanner.Search] bytes or
// [Scanner.Folder] a tree. Each secret is sought in every [Form] (as it is, in hexadecimal of either case, in four kinds
// of base64 at all three alignments), and each window of it by itself, so that a partial copy is found as well:
//
//	secret   │ 1f 8b 30 … │   windows of 16 bytes, every Stride bytes
//	             ├──────────┤ raw · hex · HEX · base64 · base64url (alignments 0, 1, 2)
//	               ├──────────┤
//
// What always holds: a window that says nothing (few distinct bytes, as in a picture's black margin) is not sought, and
// a secret of which no window can be sought is an error, so a search that finds nothing has looked for something.
package scan
