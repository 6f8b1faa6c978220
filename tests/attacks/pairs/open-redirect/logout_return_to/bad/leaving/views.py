from django.contrib.auth import logout
from django.http import HttpResponseRedirect
from django.views import View


class Leave(View):
    http_method_names = ["post"]

    def post(self, request):
        logout(request)
        target = request.POST.get("return_to") or "/"
        return HttpResponseRedirect(target)
