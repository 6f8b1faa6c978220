from django.shortcuts import redirect
from django.views import View


class SetLanguage(View):
    def get(self, request):
        target = request.GET.get("back", "")
        if not target.startswith("/"):
            target = "/"
        response = redirect(target)
        response.set_cookie("lang", request.GET.get("code", "en")[:2])
        return response
