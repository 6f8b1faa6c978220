from .current import company_id
from .models import Membership


class CompanyMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated:
            membership = Membership.objects.filter(user=request.user).first()
            if membership is not None:
                company_id.set(membership.company_id)
        return self.get_response(request)
