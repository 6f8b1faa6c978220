from django.urls import path

from shop.views import add

urlpatterns = [path("add/", add)]
