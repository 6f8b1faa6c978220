from django.contrib import admin
from django.urls import path

from tokens.views import WhoAmI

urlpatterns = [path("admin/", admin.site.urls), path("api/me/", WhoAmI.as_view())]
