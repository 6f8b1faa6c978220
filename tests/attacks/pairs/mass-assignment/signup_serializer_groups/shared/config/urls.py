from django.contrib import admin
from django.urls import path

from accounts.api import SignUp

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sign-up/", SignUp.as_view()),
]
