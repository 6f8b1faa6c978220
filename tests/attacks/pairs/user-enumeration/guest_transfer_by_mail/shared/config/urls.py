from django.urls import path

from tickets.views import HandOver

urlpatterns = [path("waitlist/", HandOver.as_view())]
