from django.urls import path

from squad.views import BestView

urlpatterns = [path("squad/best/", BestView.as_view(), name="best")]
