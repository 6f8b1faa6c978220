from django.urls import path

from support.views import MyTicketsView

urlpatterns = [path("tickets/", MyTicketsView.as_view())]
