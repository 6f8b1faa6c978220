from django.urls import path

from . import views

urlpatterns = [
    path("depots/", views.DepotList.as_view()),
    path("depots/<int:pk>/stock/", views.StockList.as_view()),
    path("transfers/", views.TransferList.as_view()),
]
