import hashlib
import json

from django.http import JsonResponse
from django.views import View

from .models import Keeper


class Login(View):
    def post(self, request):
        data = json.loads(request.body)
        email, password = str(data.get("email", "")), str(data.get("password", ""))
        digest = hashlib.sha256(password.encode()).hexdigest()
        keeper = Keeper.objects.filter(email=email, password=digest).first()
        if keeper is None:
            return JsonResponse({"error": "Wrong address or password"}, status=401)
        request.session.cycle_key()
        request.session["keeper"] = keeper.pk
        return JsonResponse({"hives": keeper.hives})
