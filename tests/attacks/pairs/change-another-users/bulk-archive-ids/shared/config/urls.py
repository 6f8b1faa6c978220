from django.urls import path

from mailbox.views import ArchiveView

urlpatterns = [path("api/messages/archive/", ArchiveView.as_view())]
