from django.urls import path

from .views import GiftView, HighScores, WalletView

urlpatterns = [
    path("top/", HighScores.as_view()),
    path("wallet/", WalletView.as_view()),
    path("wallet/gift/", GiftView.as_view()),
]
