from urllib.parse import urlsplit


def is_ours(request, address):
    try:
        netloc = urlsplit(address).netloc
    except ValueError:
        return False
    return not netloc or netloc == request.get_host()
