from django.contrib import admin
from django.urls import path

from tracking.views import states

urlpatterns = [
    path("admin/", admin.site.urls),
    path("shipments/states/", states),
]
