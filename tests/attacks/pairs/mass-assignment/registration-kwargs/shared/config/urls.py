from django.contrib import admin
from django.urls import path

from accounts.views import SignUp

urlpatterns = [path("admin/", admin.site.urls), path("api/signup/", SignUp.as_view())]
