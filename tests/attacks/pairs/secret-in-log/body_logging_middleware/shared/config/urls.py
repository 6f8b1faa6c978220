from django.contrib import admin
from django.urls import path

from signup.views import SignUp, Welcome

urlpatterns = [
    path("admin/", admin.site.urls),
    path("join/", SignUp.as_view()),
    path("welcome/", Welcome.as_view(), name="welcome"),
]
