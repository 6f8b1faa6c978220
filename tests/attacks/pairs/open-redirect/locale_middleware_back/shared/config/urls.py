from django.http import HttpResponse
from django.urls import path

urlpatterns = [path("menu/", lambda request: HttpResponse("menu"))]
