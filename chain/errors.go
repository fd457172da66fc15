package chain

import "errors"

// Explanation says in plain words what a refusal means and what to do about it.
type Explanation struct{ Sentence, Next string }

// Explain returns the explanation of a [RevertError] (or of [ErrFunds] and [ErrDeployment]) in err, and false where
// there is none.
func Explain(err error) (Explanation, bool) {
	var revert *RevertError
	switch {
	case errors.As(err, &revert):
		e, ok := explanations()[revert.Name]
		return e, ok
	case errors.Is(err, ErrFunds):
		return Explanation{
			"The account does not hold enough coins for the price and the gas.",
			"Send coins to the account, then repeat the command.",
		}, true
	case errors.Is(err, ErrDeployment):
		return Explanation{
			"The chain at this address does not run the contracts that you trust.",
			"Check the RPC address and the deployment file; do not go on if you cannot explain the difference.",
		}, true
	}
	return Explanation{}, false
}

// explanations covers every custom error of the contracts; a test compares it with their interfaces.
func explanations() map[string]Explanation {
	all := make(map[string]Explanation)
	for _, table := range []map[string]Explanation{
		escrowRequests(), escrowStages(), accountErrors(), registryErrors(), enclaveErrors(), tdxErrors(),
		libraryErrors(),
	} {
		for name, e := range table {
			all[name] = e
		}
	}
	return all
}

func escrowRequests() map[string]Explanation {
	return map[string]Explanation{
		"JobEscrow_WrongVersion": {
			"The version on the chain is not the one that was checked.", "Fetch and check the model's version again.",
		},
		"JobEscrow_WrongCreatorKey": {
			"The creator's sealing key is not the one that this job names.",
			"Read the model again; for a running job, seal to the key that the job was created with.",
		},
		"JobEscrow_EmptyArtefact": {
			"An input, key set or output has no digest or no size.", "Upload it first and name its digest and size.",
		},
		"JobEscrow_EmptyKey": {
			"The digest of the enclave's or the requester's sealing key is missing.", "Choose an enclave and make keys first.",
		},
		"JobEscrow_JobExists": {
			"A job with this salt exists already.", "Watch that job, or create another one with a fresh salt.",
		},
		"JobEscrow_WrongCommitment": {
			"What the enclave signed, or what it is, is not what the job asks for.",
			"Use an enclave of the job's sealing key and measurement on the job's own artefacts; if one was, its host exchanged something.",
		},
		"JobEscrow_WrongOperator": {
			"The evaluation names an operator who did not enrol this enclave.", "Start the enclave with the enrolled operator.",
		},
		"JobEscrow_WrongForward": {
			"The release is of another output, or sealed to another key, than this job's.",
			"Open the job's own output, seal to the key that the job was created with, and sign again.",
		},
		"JobEscrow_WrongActivation": {
			"The sealed activation is not the one that was signed.", "Send the stored activation together with its signature.",
		},
		"JobEscrow_BadSignature": {
			"The signature is malformed or of somebody else.", "Sign with the key of the account that created the job.",
		},
		"JobEscrow_ForwardExpired": {
			"The signature to forward has expired.", "Sign the same release again with a later deadline.",
		},
		"JobEscrow_BadSize": {
			"The sealed message is empty or too long.", "An activation has at most 4096 bytes, an answer at most 512.",
		},
	}
}

func escrowStages() map[string]Explanation {
	return map[string]Explanation{
		"JobEscrow_WrongStatus": {
			"The job is at another stage.", "Look at the job; somebody else may have done this already.",
		},
		"JobEscrow_Late": {
			"The deadline of this stage has passed.", "Nothing can be handed in any more; ask for the refund.",
		},
		"JobEscrow_NotRequester": {
			"Only the account that created the job may do this.", "Use that account's key.",
		},
		"JobEscrow_NotPayee": {
			"Only the account that owned the model when the job was created may do this.", "Use that account's key.",
		},
		"JobEscrow_AlreadyContested": {
			"The answer was contested before.", "Nothing more to do: a contest counts once.",
		},
		"JobEscrow_NothingDue": {
			"None of the jobs can be settled or refunded now.", "Look at their deadlines and try again after them.",
		},
	}
}

func accountErrors() map[string]Explanation {
	return map[string]Explanation{
		"Accounts_BadCurrency": {
			"A token of the list is no contract, or is listed twice.", "Deploy with a list of ERC-20 contracts, each once.",
		},
		"Accounts_BadShare": {
			"The protocol's share is over 500 basis points, or has no treasury.", "Deploy with a smaller share, or with a treasury.",
		},
		"Accounts_UnknownCurrency": {
			"The escrow does not take this currency.", "Use the native coin or a token of the escrow's list.",
		},
		"Accounts_WrongValue": {
			"The coin sent is not the exact amount.", "Read the offer again and pay its total; with a token, send no coin.",
		},
		"Accounts_WrongTransfer": {
			"The token moved another amount than it was asked to.", "Use a token that charges nothing for a transfer.",
		},
		"Accounts_TransferFailed": {
			"The transfer was refused: by the receiver, or by the token for want of balance or allowance.",
			"Check the account's balance and its allowance to the escrow, or name another receiver.",
		},
		"Accounts_NoCredit": {
			"The escrow owes this account nothing in this currency.", "Settle finished jobs first, then withdraw.",
		},
		"Accounts_BondTooSmall": {
			"The creator's free bond is smaller than what is asked of it.",
			"The creator deposits bond, or jobs that it serves end first.",
		},
		"Accounts_NoWithdrawal": {
			"No bond is announced for withdrawal, or jobs need all of it.", "Announce a withdrawal, or wait until jobs end.",
		},
		"Accounts_TooEarly": {
			"The announced bond cannot be withdrawn yet.", "Try again after the time that the announcement named.",
		},
	}
}

func registryErrors() map[string]Explanation {
	return map[string]Explanation{
		"ModelRegistry_NotOwner": {
			"Only the model's owner may do this.", "Use the key of the account that owns the model.",
		},
		"ModelRegistry_UnknownVersion": {
			"The model has no such version.", "List the model's versions.",
		},
		"ModelRegistry_UnknownCut": {
			"The version has no such cut.", "Show the model to see its cuts.",
		},
		"ModelRegistry_Retired": {
			"The version takes no new jobs.", "Choose a newer version.",
		},
		"ModelRegistry_Paused": {
			"The model changed hands and its new owner has set no sealing key yet.", "Wait for the owner, or choose another model.",
		},
		"ModelRegistry_BadSealingKey": {
			"The sealing key has the wrong length.", "A sealing key has 1216 bytes.",
		},
		"ModelRegistry_BadName": {
			"The model's name is empty or too long.", "Choose a shorter name.",
		},
		"ModelRegistry_BadCutCount": {
			"A version needs at least one cut and at most 16.", "Publish fewer cuts.",
		},
		"ModelRegistry_EmptyDigest": {
			"A digest or size is missing.", "Upload the manifest and the heads first.",
		},
		"ModelRegistry_BadWindow": {
			"A stage's time window is outside the bounds.", "Change the window named by cut and stage to one within them.",
		},
	}
}

func enclaveErrors() map[string]Explanation {
	return map[string]Explanation{
		"EnclaveRegistry_StaleBlock": {
			"The quote names a block that is too old or not of this chain.", "Ask the enclave for a new quote and enrol at once.",
		},
		"EnclaveRegistry_ReportDataMismatch": {
			"The quote vouches for another key, operator or registry.", "Ask the enclave for a quote for this registry and operator.",
		},
		"EnclaveRegistry_Expired": {
			"The enclave's enrolment or quote has expired.", "Enrol the enclave again.",
		},
		"EnclaveRegistry_Invalidated": {
			"The enclave's key was invalidated, for ever.", "Restart the enclave: it makes a new key; then enrol that.",
		},
		"EnclaveRegistry_NotEnrolled": {
			"The registry does not know this enclave.", "Enrol the enclave first.",
		},
		"EnclaveRegistry_StillCurrent": {
			"The enrolment stands, or a later one is known.", "Nothing to do.",
		},
		"EnclaveRegistry_WrongRecord": {
			"The record is not the one that the enclave's evidence digests.", "Read the record from the verifier's Evidence event.",
		},
		"EnclaveRegistry_BadSealingKey": {
			"The enclave's sealing key has the wrong length.", "A sealing key has 1216 bytes.",
		},
		"EnclaveRegistry_ZeroAddress": {
			"The signer or the operator is missing.", "Start the enclave with its operator's account.",
		},
		"EnclaveRegistry_KeyInUse": {
			"The signing key is enrolled with another operator, sealing key or measurement.", "Restart the enclave: it makes a new key.",
		},
	}
}

// tdxErrors are refusals of TdxQuoteVerifier and of the libraries that read certificates and collateral for it.
func tdxErrors() map[string]Explanation {
	again := "Ask the enclave for a new quote."
	collateral := Explanation{"What was signed is not in the form that Intel uses.", "Fetch the collateral again from Intel's service."}
	quote := Explanation{"The compact quote is malformed.", again}
	listed := Explanation{"The entry is on the list already, or is not on it.", "Read the list first."}
	return map[string]Explanation{
		"Dates_Malformed": collateral, "Der_Malformed": collateral, "X509_Malformed": collateral,
		"X509_CriticalExtension": collateral, "PckExtension_Malformed": collateral, "IntelJson_Unexpected": collateral,
		"TcbInfoJson_TooManyModules": collateral, "TcbInfoJson_BadModule": collateral,
		"TdxQuote_BadLength": quote, "TdxQuote_BadForm": quote,
		"TdxQuote_BadHeader": {"The quote is not a TDX quote of version 4 or 5.", again},
		"TdxQuoteVerifier_DevelopmentRoot": {
			"The development root, whose key everybody has, is not allowed on this chain.", "Deploy with Intel's root, or on a local chain.",
		},
		"TdxQuoteVerifier_NoPrecompile": {
			"The chain cannot check P-256 signatures.", "Use a chain at the Osaka fork or later.",
		},
		"TdxQuoteVerifier_BadRootKey": {"The root is not a point of P-256.", "Deploy with the root's published key."},
		"TdxQuoteVerifier_BadSignature": {
			"A signature under the verifier's root does not hold.", "Use an enclave and a deployment of the same root.",
		},
		"TdxQuoteVerifier_BadCertificate": {"The certificate has no part in verifying quotes.", "Send the certificate that the call asks for."},
		"TdxQuoteVerifier_WrongIssuer":    {"The issuer's name is not the signer's.", "Name the issuer that signed."},
		"TdxQuoteVerifier_UnknownIssuer":  {"The issuer is not registered for this.", "Register the issuer's certificate first."},
		"TdxQuoteVerifier_Revoked":        {"The certificate was revoked.", "Fetch newer collateral; a revoked platform needs another machine."},
		"TdxQuoteVerifier_NotInDate":      {"The certificate or collateral is not in date.", "Fetch the collateral again from Intel's service."},
		"TdxQuoteVerifier_NotNewer":       {"The same or a newer issue is registered.", "Nothing to do."},
		"TdxQuoteVerifier_UnknownPlatform": {
			"The platform is not registered.", "Send the quote with its certificate once.",
		},
		"TdxQuoteVerifier_NotIntelModule": {"The machine runs a TDX module that Intel did not sign.", "Use another machine."},
		"TdxQuoteVerifier_NotPrivate": {
			"The enclave can be debugged or moved by its host.", "Run the enclave without debugging, migration and service domain.",
		},
		"TdxQuoteVerifier_AttestationKeyMismatch": {"The quoting enclave vouches for another key.", again},
		"TdxQuoteVerifier_Refused": {
			"The machine, its software or the enclave is not up to date, revoked, or not allowed.",
			"The flaw's number says which: compare the verifier's interface.",
		},
		"TdxQuoteVerifier_Expired":                {"A certificate or the collateral has expired.", "Register newer collateral."},
		"TdxQuoteVerifier_ListedAlready":          listed,
		"TdxQuoteVerifier_NotListed":              listed,
		"TdxQuoteVerifier_TooEarly":               {"The entry was announced too recently.", "Wait until the time that the refusal names."},
		"TdxQuoteVerifier_PlatformsNotRestricted": {"This verifier keeps no list of platforms.", "Deploy one that does."},
	}
}

func libraryErrors() map[string]Explanation {
	unknown := Explanation{"The model's token does not exist.", "List the models to see their ids."}
	approval := Explanation{"The account may not move this model's token.", "Use the owner's key."}
	receiver := Explanation{"The model's token cannot go to this account.", "Choose another account."}
	defect := Explanation{"The contract met a value that it does not expect.", "Please report this with the command you ran."}
	owner := Explanation{"Only the verifier's owner may do this.", "Use the owner's key."}
	return map[string]Explanation{
		"ERC721NonexistentToken":         unknown,
		"ERC721IncorrectOwner":           approval,
		"ERC721InsufficientApproval":     approval,
		"ERC721InvalidApprover":          approval,
		"ERC721InvalidOperator":          approval,
		"ERC721InvalidSender":            approval,
		"ERC721InvalidOwner":             receiver,
		"ERC721InvalidReceiver":          receiver,
		"OwnableInvalidOwner":            owner,
		"OwnableUnauthorizedAccount":     owner,
		"InvalidShortString":             defect,
		"StringTooLong":                  defect,
		"SafeCastOverflowedUintDowncast": defect,
		"ReentrancyGuardReentrantCall":   {"The contract was called from within itself.", "Use an account without code."},
		"Error":                          defect,
		"Panic":                          defect,
	}
}
