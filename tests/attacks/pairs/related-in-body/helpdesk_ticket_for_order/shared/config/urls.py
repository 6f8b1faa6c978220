from django.contrib import admin
from django.urls import path

from shop.views import TicketDetail, TicketListCreate

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/tickets/", TicketListCreate.as_view()),
    path("api/v1/tickets/<int:pk>/", TicketDetail.as_view()),
]
