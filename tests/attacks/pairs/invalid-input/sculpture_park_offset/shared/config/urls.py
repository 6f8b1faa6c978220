from django.contrib import admin
from django.urls import path

from park.views import sculptures

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sculptures/", sculptures),
]
