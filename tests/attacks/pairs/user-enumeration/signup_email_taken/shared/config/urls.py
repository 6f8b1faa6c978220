from django.contrib import admin
from django.urls import path

from signup.views import Sent, SignUp

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-up/", SignUp.as_view()),
    path("sign-up/sent/", Sent.as_view(), name="sign-up-sent"),
]
