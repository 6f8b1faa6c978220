class CustomerScopedMixin:
    """Staff see every row, customers the ones that belong to them, others none."""

    customer_lookup = "customer"

    def get_queryset(self):
        queryset = super().get_queryset()
        user = self.request.user
        if user.is_staff:
            return queryset
        return queryset.filter(**{f"{self.customer_lookup}__user": user})
