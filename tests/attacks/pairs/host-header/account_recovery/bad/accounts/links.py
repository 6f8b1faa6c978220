def public_host(request):
    """Where people see us: preview environments sit behind a proxy with a name of their own."""
    forwarded = request.headers.get("X-Forwarded-Host", "")
    return forwarded.split(",")[0].strip() or request.get_host()
