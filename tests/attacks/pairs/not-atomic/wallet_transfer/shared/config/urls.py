from django.contrib import admin
from django.urls import path

from wallet.views import TransferView, WalletView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/wallet/", WalletView.as_view()),
    path("api/wallet/transfer/", TransferView.as_view()),
]
