from django.urls import path

from monitor.views import CheckView

urlpatterns = [path("api/check/", CheckView.as_view())]
