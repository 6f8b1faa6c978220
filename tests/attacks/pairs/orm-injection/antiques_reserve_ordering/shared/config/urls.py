from django.contrib import admin
from django.urls import path

from saleroom.views import Lots

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/lots/", Lots.as_view()),
]
