from django.contrib import admin
from django.urls import path

from wages.views import month

urlpatterns = [
    path("admin/", admin.site.urls),
    path("wages/<int:year>-<int:number>/", month),
]
