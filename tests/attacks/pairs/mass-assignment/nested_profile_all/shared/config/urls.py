from django.contrib import admin
from django.urls import path

from people.views import MeView

urlpatterns = [path("admin/", admin.site.urls), path("api/me/", MeView.as_view())]
