from django.urls import path

from . import views

app_name = "backoffice"
urlpatterns = [
    path("tickets/", views.tickets, name="tickets"),
    path("tickets/<int:pk>/refund/", views.refund, name="refund"),
]
