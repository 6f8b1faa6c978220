from django.contrib import admin
from django.urls import path

from wallet.views import give

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/gifts/", give),
]
