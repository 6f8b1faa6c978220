from django.urls import path

from .views import LoanList, PairList, ResetAsk, ResetConfirm

urlpatterns = [
    path("", PairList.as_view(), name="pairs"),
    path("loans/", LoanList.as_view(), name="loans"),
    path("reset/", ResetAsk.as_view(), name="reset"),
    path("reset/<str:token>/", ResetConfirm.as_view(), name="reset-confirm"),
]
