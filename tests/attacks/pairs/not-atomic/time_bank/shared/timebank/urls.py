from django.urls import path

from .views import MyAccount, TransferList

urlpatterns = [
    path("account/", MyAccount.as_view()),
    path("transfers/", TransferList.as_view()),
]
