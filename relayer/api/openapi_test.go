package api_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// description is the part of docs/api/openapi.json that the tests look at.
type description struct {
	OpenAPI string                          `json:"openapi"`
	Paths   map[string]map[string]operation `json:"paths"`

	Components struct {
		Parameters map[string]parameter `json:"parameters"`
		Responses  map[string]any       `json:"responses"`
		Schemas    map[string]schema    `json:"schemas"`
	} `json:"components"`
}

type operation struct {
	ID         string `json:"operationId"`
	Summary    string `json:"summary"`
	Parameters []struct {
		Ref string `json:"$ref"`
	} `json:"parameters"`
	Body      any            `json:"requestBody"`
	Responses map[string]any `json:"responses"`
}

type parameter struct{ Name, In string }

type schema struct {
	Properties map[string]any `json:"properties"`
	Required   []string       `json:"required"`
	Enum       []string       `json:"enum"`
}

func readDescription(t *testing.T) (d description, text string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "docs", "api", "openapi.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &d); err != nil {
		t.Fatal(err)
	}
	return d, string(b)
}

func TestTheDescriptionHasEveryRouteAndNoOther(t *testing.T) {
	t.Parallel()
	d, _ := readDescription(t)
	if d.OpenAPI != "3.1.0" {
		t.Errorf("version %q", d.OpenAPI)
	}
	var served, described []string
	for _, r := range newWorld(t, nil).handler.(*gin.Engine).Routes() {
		served = append(served, r.Method+" "+regexp.MustCompile(`:(\w+)`).ReplaceAllString(r.Path, "{$1}"))
	}
	for path, operations := range d.Paths {
		for method := range operations {
			described = append(described, strings.ToUpper(method)+" "+path)
		}
	}
	slices.Sort(served)
	slices.Sort(described)
	if !slices.Equal(served, described) {
		t.Errorf("served\n%s\ndescribed\n%s", strings.Join(served, "\n"), strings.Join(described, "\n"))
	}
}

func TestTheDescriptionIsWhole(t *testing.T) {
	t.Parallel()
	d, text := readDescription(t)
	ids := map[string]bool{}
	for path, operations := range d.Paths {
		for method, o := range operations {
			if o.ID == "" || ids[o.ID] || o.Summary == "" || len(o.Responses) == 0 {
				t.Errorf("%s %s: id %q (twice: %t), summary %q", method, path, o.ID, ids[o.ID], o.Summary)
			}
			ids[o.ID] = true
			if takes := method == "post" || method == "put"; takes != (o.Body != nil) {
				t.Errorf("%s %s: body %v", method, path, o.Body)
			}
			var have []string
			for _, p := range o.Parameters {
				if named := d.Components.Parameters[strings.TrimPrefix(p.Ref, "#/components/parameters/")]; named.In == "path" {
					have = append(have, "{"+named.Name+"}")
				}
			}
			want := regexp.MustCompile(`\{\w+\}`).FindAllString(path, -1)
			if !slices.Equal(have, want) {
				t.Errorf("%s %s: describes parameters %v", method, path, have)
			}
		}
	}
	used := map[string]bool{}
	for _, m := range regexp.MustCompile(`"#/components/(\w+)/(\w+)"`).FindAllStringSubmatch(text, -1) {
		used[m[1]+"/"+m[2]] = true
	}
	var defined []string
	for name := range d.Components.Schemas {
		defined = append(defined, "schemas/"+name)
	}
	for name := range d.Components.Responses {
		defined = append(defined, "responses/"+name)
	}
	for name := range d.Components.Parameters {
		defined = append(defined, "parameters/"+name)
	}
	slices.Sort(defined)
	if have := slices.Sorted(maps.Keys(used)); !slices.Equal(have, defined) {
		t.Errorf("used %v\ndefined %v", have, defined)
	}
}

// TestTheDescriptionsSchemasAreTheGoTypes compares the fields by their JSON names, and which of them may be left out.
func TestTheDescriptionsSchemasAreTheGoTypes(t *testing.T) {
	t.Parallel()
	d, _ := readDescription(t)
	types := map[string]any{
		"Artefact": job.Artefact{}, "Deployment": job.Deployment{}, "ModelView": job.ModelView{}, "Change": job.Change{},
		"EnclaveChange": job.EnclaveChange{}, "ModelChange": job.ModelChange{}, "Position": job.Position{}, "Prices": job.Prices{},
		"Windows": job.Windows{}, "Cut": job.Cut{}, "Version": job.Version{}, "Enclave": job.Enclave{},
		"Enrolment": job.Enrolment{}, "EnclaveView": job.EnclaveView{}, "Collateral": job.Collateral{}, "SignedJSON": job.SignedJSON{},
		"Record": job.Record{}, "Request": job.Request{},
		"CreatedEvent": job.CreatedEvent{}, "EvaluatedEvent": job.EvaluatedEvent{}, "ForwardedEvent": job.ForwardedEvent{},
		"DeliveredEvent": job.DeliveredEvent{}, "RefundedEvent": job.RefundedEvent{}, "UnfitEvent": job.UnfitEvent{}, "Event": job.Event{}, "View": job.View{},
		"Forward": job.Forward{}, "ForwardRequest": job.ForwardRequest{}, "ForwardResponse": job.ForwardResponse{},
		"Grant": job.Grant{}, "GrantRequest": job.GrantRequest{}, "GrantResponse": job.GrantResponse{},
		"UploadRequest": ipfs.UploadRequest{}, "UploadResponse": ipfs.UploadResponse{},
		"MissingRequest": ipfs.MissingRequest{}, "MissingResponse": ipfs.MissingResponse{}, "Error": job.Error{},
	}
	for name, s := range d.Components.Schemas {
		v, ok := types[name]
		if !ok {
			if len(s.Properties) > 0 && name != "Health" && name != "Ready" {
				t.Errorf("schema %s is compared with no type", name)
			}
			continue
		}
		fields, required := fieldsOf(reflect.TypeOf(v))
		if have := slices.Sorted(maps.Keys(s.Properties)); !slices.Equal(have, fields) {
			t.Errorf("%s has properties %v, the type %v", name, have, fields)
		}
		slices.Sort(s.Required)
		if !slices.Equal(s.Required, required) {
			t.Errorf("%s requires %v, the type %v", name, s.Required, required)
		}
	}
	for s := job.None; s <= job.Refunded; s++ {
		if !slices.Contains(d.Components.Schemas["Status"].Enum, s.String()) {
			t.Errorf("status %s is not described", s)
		}
	}
}

func fieldsOf(typ reflect.Type) (all, required []string) {
	for i := range typ.NumField() {
		if f := typ.Field(i); f.Anonymous {
			inner, needed := fieldsOf(f.Type)
			all, required = append(all, inner...), append(required, needed...)
			continue
		}
		name, options, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
		if name == "" {
			continue
		}
		all = append(all, name)
		if !strings.Contains(options, "omitempty") {
			required = append(required, name)
		}
	}
	slices.Sort(all)
	slices.Sort(required)
	return all, required
}
