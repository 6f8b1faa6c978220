from django.contrib.auth import logout
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


class Leave(View):
    http_method_names = ["post"]

    def post(self, request):
        logout(request)
        target = request.POST.get("return_to") or "/"
        if not url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure()):
            target = "/"
        return HttpResponseRedirect(target)
