from .models import School


class SchoolMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.school = None
        if request.user.is_authenticated:
            request.school = self.choose(request)
        return self.get_response(request)

    def choose(self, request):
        wanted = request.GET.get("school") or request.session.get("school")
        school = request.user.schools.filter(slug=wanted).first()
        if school is None:
            return request.user.schools.order_by("pk").first()
        request.session["school"] = school.slug
        return school
