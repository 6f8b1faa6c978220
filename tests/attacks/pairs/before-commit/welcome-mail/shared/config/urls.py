from django.contrib import admin
from django.urls import path

from signup.views import sign_up

urlpatterns = [path("admin/", admin.site.urls), path("sign-up/", sign_up, name="sign-up")]
