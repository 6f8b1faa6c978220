import json

from django.contrib.auth.hashers import check_password, make_password
from django.http import JsonResponse
from django.views import View

from .models import Keeper


class Login(View):
    def post(self, request):
        data = json.loads(request.body)
        email, password = str(data.get("email", "")), str(data.get("password", ""))
        keeper = Keeper.objects.filter(email=email).first()
        encoded = keeper.password if keeper else make_password("nobody's")
        if not check_password(password, encoded) or keeper is None:
            return JsonResponse({"error": "Wrong address or password"}, status=401)
        request.session.cycle_key()
        request.session["keeper"] = keeper.pk
        return JsonResponse({"hives": keeper.hives})
