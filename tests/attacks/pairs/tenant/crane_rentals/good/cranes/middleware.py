from .current import company_id
from .models import Membership


class CompanyMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        membership = None
        if request.user.is_authenticated:
            membership = Membership.objects.filter(user=request.user).first()
        token = company_id.set(membership and membership.company_id)
        try:
            return self.get_response(request)
        finally:
            company_id.reset(token)
