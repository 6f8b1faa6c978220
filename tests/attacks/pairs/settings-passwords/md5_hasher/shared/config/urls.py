from django.urls import path

from signup.views import SignUp

urlpatterns = [path("signup/", SignUp.as_view(), name="signup")]
