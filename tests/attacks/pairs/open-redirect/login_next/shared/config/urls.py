from django.http import HttpResponse
from django.urls import path

from accounts.views import sign_in

urlpatterns = [path("", lambda request: HttpResponse("home")), path("login/", sign_in)]
