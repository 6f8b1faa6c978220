from django.urls import path

from stays import views

app_name = "stays"
urlpatterns = [
    path("", views.StayListView.as_view(), name="stay-list"),
    path("new/", views.StayCreateView.as_view(), name="stay-new"),
    path("arrivals/", views.ArrivalsView.as_view(), name="arrivals"),
    path("<int:pk>/invoice/", views.InvoiceView.as_view(), name="invoice"),
]
