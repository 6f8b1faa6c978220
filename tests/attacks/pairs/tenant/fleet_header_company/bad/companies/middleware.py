from .models import Company


def get_company(request):
    if not request.user.is_authenticated:
        return None
    slug = request.headers.get("X-Company", "")
    return Company.objects.filter(slug=slug).first()


class CompanyMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.company = get_company(request)
        return self.get_response(request)
