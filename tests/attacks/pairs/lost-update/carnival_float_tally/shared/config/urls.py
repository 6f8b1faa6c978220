from django.contrib import admin
from django.urls import path

from floats.views import vote

urlpatterns = [
    path("admin/", admin.site.urls),
    path("floats/<slug:slug>/vote/", vote),
]
