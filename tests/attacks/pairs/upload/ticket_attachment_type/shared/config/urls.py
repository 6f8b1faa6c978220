from django.contrib import admin
from django.urls import path

from helpdesk import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("tickets/<int:pk>/", views.ticket_detail, name="ticket"),
    path("tickets/<int:pk>/attach/", views.attach, name="attach"),
    path("attachments/<int:pk>/", views.attachment, name="attachment"),
]
