from django.urls import path

from keepers.views import Login

urlpatterns = [path("login/", Login.as_view())]
