from django.contrib import admin
from django.urls import path

from vouchers.api import accept_transfer, begin_transfer

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/vouchers/<slug:code>/transfer/", begin_transfer),
    path("api/transfers/<int:pk>/accept/", accept_transfer),
]
