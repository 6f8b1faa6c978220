from django.contrib import admin
from django.urls import path

from stock.views import PalletList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/pallets/", PalletList.as_view()),
]
