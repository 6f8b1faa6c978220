from django.urls import path

from mailbox.views import change_email

urlpatterns = [path("email/", change_email)]
