package job

// Collateral is what Intel says about a platform apart from its quote, as its provisioning service serves it. Package
// attest verifies it; it travels and is kept beside the quote, since Intel serves each version for some weeks only.
type Collateral struct {
	// TCBInfo lists the patch levels of the platform's family and how good each is.
	TCBInfo SignedJSON `json:"tcb_info"`
	// QEIdentity says which quoting enclaves are genuine and which of their levels are good.
	QEIdentity SignedJSON `json:"qe_identity"`
	// RootCRL (DER) lists what the root has revoked, PCKCRL what the authority of the platform's certificate has.
	RootCRL Hex `json:"root_crl"`
	PCKCRL  Hex `json:"pck_crl"`
}

// SignedJSON is one answer of Intel's provisioning service.
type SignedJSON struct {
	// Body is the answer as served: {"tcbInfo":{…},"signature":"…"} or {"enclaveIdentity":{…},"signature":"…"}.
	Body string `json:"body"`
	// Chain holds the signer's certificate and the root's, PEM.
	Chain string `json:"chain"`
}

// IsZero says that there is no collateral.
func (c Collateral) IsZero() bool {
	return c.TCBInfo == SignedJSON{} && c.QEIdentity == SignedJSON{} && len(c.RootCRL)+len(c.PCKCRL) == 0
}
