from django.urls import path

from members.views import home, sign_in

urlpatterns = [path("", home, name="home"), path("sign-in/", sign_in, name="sign-in")]
