from django.urls import path

from library.views import card, enter, loan

urlpatterns = [path("enter/", enter), path("card/", card), path("loans/<int:pk>/", loan)]
