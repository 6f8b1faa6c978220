from django.contrib import admin
from django.urls import path

from gate.api import SignInView

urlpatterns = [path("admin/", admin.site.urls), path("api/sign-in/", SignInView.as_view())]
