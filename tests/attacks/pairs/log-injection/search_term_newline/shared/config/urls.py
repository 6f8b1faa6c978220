from django.contrib import admin
from django.urls import path

from portal.views import topics

urlpatterns = [
    path("admin/", admin.site.urls),
    path("topics/", topics),
]
