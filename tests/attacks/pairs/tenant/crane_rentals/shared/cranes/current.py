from contextvars import ContextVar

company_id = ContextVar("company_id", default=None)
